import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { DockProvider } from '../dock/DockProvider';
import { createQueryClient } from './createQueryClient';
import { Pages } from './Pages';
import { ToastProvider } from './ToastProvider';

export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <DockProvider>
          <ToastProvider>
            <ErrorBoundary>
              <Pages />
            </ErrorBoundary>
          </ToastProvider>
        </DockProvider>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
