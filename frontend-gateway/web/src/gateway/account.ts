import { queryOptions } from '@tanstack/react-query';
import { request } from './client';

/** What an account says to its owner alone. */
export interface Account {
  readonly email: string;
  readonly created_at: string;
  /** One of the demonstration's, which everybody shares. */
  readonly is_demo: boolean;
}

/** A browser in which one is signed in. */
export interface OpenSession {
  readonly uuid: string;
  readonly created_at: string;
  readonly expires_at: string;
  /** The one that asks. */
  readonly is_current: boolean;
}

export const account = queryOptions({
  queryKey: ['account'],
  queryFn: () => request<Account>({ url: '/api/account' }),
});

export const sessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => request<readonly OpenSession[]>({ url: '/api/sessions' }),
});

export const changePassword = (current_password: string, password: string): Promise<void> =>
  request({ method: 'PUT', url: '/api/profile/password', body: { current_password, password } });

export const endSession = (uuid: string): Promise<void> =>
  request({ method: 'DELETE', url: `/api/sessions/${uuid}`, template: '/api/sessions/{uuid}' });

export const signOutEverywhere = (): Promise<void> => request({ method: 'DELETE', url: '/api/sessions' });
