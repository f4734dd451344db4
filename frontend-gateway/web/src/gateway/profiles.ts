import { infiniteQueryOptions } from '@tanstack/react-query';
import { request, requestLinked, requestPage } from './client';
import { type Crud, type Person, type Profile } from './types';

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

/** Somebody's replies, or what they like, newest first. */
export const profileTab = (handle: string, tab: 'replies' | 'likes') =>
  infiniteQueryOptions({
    queryKey: ['profile', handle.toLowerCase(), tab],
    queryFn: ({ pageParam }) => requestPage<Crud>({ url: pageParam, template: `${TEMPLATE}/${tab}` }),
    initialPageParam: `/api/activities/@${encodeURIComponent(handle)}/${tab}`,
    getNextPageParam: (page) => page.next,
  });

/** A profile as whoever changes it gets it back. */
export type ChangedProfile = Person & Pick<Profile, 'bio' | 'banner'>;

export const updateProfile = (
  changed: Pick<Profile, 'display_name' | 'bio' | 'banner'>,
): Promise<ChangedProfile> => request({ method: 'PUT', url: '/api/profile/update', body: changed });

export const putAvatar = (file: Blob): Promise<ChangedProfile> =>
  request({ method: 'PUT', url: '/api/profile/avatar', body: file });

export const removeAvatar = (): Promise<ChangedProfile> =>
  request({ method: 'DELETE', url: '/api/profile/avatar' });
