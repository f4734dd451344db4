import { queryOptions } from '@tanstack/react-query';
import { visitorIs } from '../telemetry/visitor';
import { request } from './client';
import { Problem } from './problem';
import { type Person } from './types';

/** The gateway writes into the page whose session cookie it came with, by uuid; undefined when there was none. */
export function signedInAs(): string | undefined {
  const content = document.querySelector<HTMLMetaElement>('meta[name="cruddur-session"]')?.content;
  return content === undefined || content === 'none' ? undefined : content;
}

/** Whether to ask who is signed in: nobody else is asked. */
export const hasSessionCookie = (): boolean => signedInAs() !== undefined;

/** The signed-in person, or null. */
export const session = queryOptions({
  queryKey: ['session'],
  queryFn: (): Promise<Person | null> => request<Person>({ url: '/api/session' }).catch(nullWhenSignedOut),
});

function nullWhenSignedOut(error: unknown): null {
  if (error instanceof Problem && error.status === 401) {
    visitorIs(undefined);
    return null;
  }
  throw error;
}

export const demoPeople = queryOptions({
  queryKey: ['demo-people'],
  queryFn: () => request<readonly Person[]>({ url: '/api/session/demo' }),
});

export interface NewPerson {
  readonly handle: string;
  readonly display_name: string;
  readonly email: string;
  readonly password: string;
}

export const signUp = (person: NewPerson): Promise<Person> =>
  request({ method: 'POST', url: '/api/users', body: person });

export const signIn = (handle: string, password: string): Promise<Person> =>
  request({ method: 'POST', url: '/api/session', body: { handle, password } });

/** Without a handle the server picks one of the demo people. */
export const enterAsDemoPerson = (handle?: string): Promise<Person> =>
  request({ method: 'POST', url: '/api/session/demo', body: handle === undefined ? {} : { handle } });

export const signOut = (): Promise<void> => request({ method: 'DELETE', url: '/api/session' });
