import { infiniteQueryOptions } from '@tanstack/react-query';
import { request, requestLinked } from './client';
import { type Crud, type Profile } from './types';

interface ProfileAnswer {
  readonly profile: Profile;
  readonly activities: readonly Crud[];
}

const TEMPLATE = '/api/activities/@{handle}';

/** Somebody's profile and their cruds; each page says both. */
export const profile = (handle: string) =>
  infiniteQueryOptions({
    queryKey: ['profile', handle.toLowerCase()],
    queryFn: ({ pageParam }) => requestLinked<ProfileAnswer>({ url: pageParam, template: TEMPLATE }),
    initialPageParam: `/api/activities/@${encodeURIComponent(handle)}`,
    getNextPageParam: (page) => page.next,
  });

export const updateProfile = (display_name: string, bio: string): Promise<Omit<Profile, 'cruds_count'>> =>
  request({ method: 'PUT', url: '/api/profile/update', body: { display_name, bio } });
