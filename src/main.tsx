import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { TIMELINE } from './app/later-parts.ts';
import { WORKER_URL } from './map/worker-url.ts';
import 'virtual:script-fonts.css';
import './theme/tokens.css';
import './theme/contrast.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks the element #root');

const queryClient = new QueryClient();

// While developing, an edit of the dataset reaches the open page without a reload.
import.meta.hot?.on('dataset:changed', () => void queryClient.invalidateQueries());

// The timeline's code comes while the data and the texts do. Whether it came is asked, and said, where it is shown.
void TIMELINE.fetchAhead();

// The map's worker has a file of its own, which no line of the page's head can ask for. Here it is only brought near; the map starts it.
fetch(WORKER_URL, { priority: 'low' })
  .then((response) => response.arrayBuffer())
  .catch(() => undefined);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
