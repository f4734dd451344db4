import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { followEvents } from '../gateway/followEvents';
import { type Crud, type Person, type Posted } from '../gateway/types';
import { isOver } from '../components/timeLeft';
import { useNow } from './useNow';
import { whileVisible } from './whileVisible';

/** Nobody reads further back than this at once, and nobody counts so far. */
const MOST_KEPT = 100;

export interface NewCruds {
  /** How many cruds of others have been posted since, and are still alive. */
  readonly count: number;
  /** Forgets those that are counted now, which the page is about to show. */
  readonly forget: () => void;
}

/**
 * Counts what others post while a feed is shown, by its stream. Each time that opens, it is told first what came after the
 * newest crud that the page has: nothing is missed while the tab was hidden or the connection broken.
 *
 * @param known what the feed shows; nothing is counted before that is there
 */
export function useNewCruds(
  stream: string,
  known: readonly Crud[] | undefined,
  me: Person | null | undefined,
): NewCruds {
  const [posted, setPosted] = useState<readonly Posted[]>([]);
  const isReady = known !== undefined && me !== undefined;
  const from = useEffectEvent(() => {
    const newest = newestOf(known ?? [], me);
    return newest === undefined ? stream : `${stream}?after=${encodeURIComponent(newest)}`;
  });
  useEffect(() => {
    if (!isReady) return;
    const onEvent = (event: Posted) =>
      setPosted((before) => [...before.filter(({ uuid }) => uuid !== event.uuid), event].slice(-MOST_KEPT));
    return whileVisible(() => followEvents(from(), { posted: onEvent }));
  }, [isReady, stream]);
  const others = useMemo(() => {
    const shown = new Set(known?.map(({ uuid }) => uuid));
    return posted.filter(({ uuid, user_uuid }) => user_uuid !== me?.uuid && !shown.has(uuid));
  }, [posted, known, me]);
  const count = useNow((now) => others.filter((each) => !isOver(each, now)).length);
  return {
    count,
    forget: () => setPosted((later) => later.filter((each) => !others.includes(each))),
  };
}

/**
 * Version 7 uuids are in the order of their time. What somebody has just posted themselves says nothing of what they have
 * seen of others, who may have posted shortly before.
 */
function newestOf(cruds: readonly Crud[], me: Person | null | undefined): string | undefined {
  const ofOthers = cruds.filter(({ handle }) => handle !== me?.handle);
  return (ofOthers.length > 0 ? ofOthers : cruds)
    .map(({ uuid }) => uuid)
    .sort()
    .at(-1);
}
