import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { TIMELINE } from './app/later-parts.ts';
import { loadMapEngine } from './app/load-map-engine.ts';
import 'virtual:script-fonts.css';
import './theme/tokens.css';
import './theme/contrast.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks the element #root');

const queryClient = new QueryClient();

// While developing, an edit of the dataset reaches the open page without a reload.
import.meta.hot?.on('dataset:changed', () => void queryClient.invalidateQueries());

// The map's code and the timeline's come while the data and the texts do. Whether they came is asked, and said, where they are shown.
loadMapEngine().catch(() => undefined);
void TIMELINE.fetchAhead();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
