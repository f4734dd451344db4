import { useQuery } from '@tanstack/react-query';
import { session } from '../gateway/session';
import { type Person } from '../gateway/types';

/** The signed-in person, null when there is none, undefined while it is not known. */
export const usePerson = (): Person | null | undefined => {
  const { data, isError } = useQuery(session);
  return isError ? null : data;
};
