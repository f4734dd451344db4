import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { notifications } from '../gateway/notifications';
import { session } from '../gateway/session';
import { type Person } from '../gateway/types';

/** Brings the page up to date after somebody came in or went out. */
export function useSignedIn(): (person: Person | null) => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  return (person) => {
    client.removeQueries({ queryKey: notifications.queryKey });
    client.setQueryData(session.queryKey, person);
    if (['/sign-in', '/sign-up', '/notifications'].includes(location.pathname)) void navigate('/');
  };
}
