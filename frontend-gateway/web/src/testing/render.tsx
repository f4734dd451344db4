import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../app/createQueryClient';
import { Pages } from '../app/Pages';
import { ToastProvider } from '../app/ToastProvider';
import { DockProvider } from '../dock/DockProvider';

interface Rendered {
  readonly client: QueryClient;
  readonly user: UserEvent;
}

/** Shows something with all that stands around it in the page. */
export function renderInPage(children: ReactNode, path = '/', client = createQueryClient()): Rendered {
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[path]}>
        <DockProvider>
          <ToastProvider>{children}</ToastProvider>
        </DockProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { client, user: userEvent.setup() };
}

/** Shows the page that stands at an address. */
export const renderAt = (path: string, client?: QueryClient): Rendered =>
  renderInPage(<Pages />, path, client);
