import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './theme/tokens.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks the element #root');

const queryClient = new QueryClient();

// While developing, an edit of the dataset reaches the open page without a reload.
import.meta.hot?.on('dataset:changed', () => void queryClient.invalidateQueries());

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <NuqsAdapter>
        <App />
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
);
