import { useQueryClient } from '@tanstack/react-query';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type Location, NavigationType, useLocation, useNavigationType } from 'react-router';
import { asProblem } from '../gateway/problem';
import { suggested, trending } from '../gateway/explore';
import { rules } from '../gateway/rules';
import { session } from '../gateway/session';
import { type ActionName } from '../telemetry/ActionName';
import { takePageLoadContext } from '../telemetry/pageLoad';
import { traceAction } from '../telemetry/traceAction';
import { type Need, once, recent } from './needs';
import { useToast } from './ToastContext';

/** A navigation's state when the action that leads there has fetched what the page shows. */
export const alreadyFetched = { alreadyFetched: true };

const everyPage = [once(rules), once(session)];

const FIVE_MINUTES = 5 * 60_000;

/** What the side column shows: part of the same action, but a page is open without it. */
const besideThePage = [
  { name: 'trending', ...recent(trending, FIVE_MINUTES) },
  { name: 'suggested', ...recent(suggested, FIVE_MINUTES) },
];

/**
 * Fetches what a page needs, as one action named for the page. The first page continues the trace that the gateway
 * began when it served the document. Coming back shows what was there before and fetches only what is missing.
 */
export function useOpenPage(name: ActionName, needs: readonly Need[]): void {
  const client = useQueryClient();
  const toast = useToast();
  const location = useLocation() as Location<Partial<typeof alreadyFetched> | null>;
  // Neither going back nor jumping to a place on the page asks for anything new.
  const isFetched = location.state?.alreadyFetched === true;
  const isReturn = useNavigationType() === NavigationType.Pop || location.hash !== '' || isFetched;
  const openedKey = useRef<string>(undefined);

  const open = useEffectEvent(() => {
    const pageLoad = takePageLoadContext();
    const unmet = [...everyPage, ...needs].filter((need) => !need.isMet(client, isReturn));
    // The action that leads here has seen to that, too, or is about to.
    const unmetBeside = isFetched ? [] : besideThePage.filter((need) => !need.isMet(client, isReturn));
    if (pageLoad === undefined && unmet.length + unmetBeside.length === 0) return;
    traceAction(
      name,
      async (scope) => {
        const outcomes = await Promise.allSettled(unmet.map((need) => need.fetch(client, scope)));
        // Afterwards, so that the page itself waits for nothing that stands beside it.
        const beside = await Promise.allSettled(unmetBeside.map((need) => need.fetch(client, scope)));
        const leftOut = unmetBeside.filter((_, index) => beside[index]?.status === 'rejected');
        if (leftOut.length > 0) scope.leaveOut(leftOut.map((need) => need.name));
        const failed = outcomes.find((outcome) => outcome.status === 'rejected');
        if (failed !== undefined) throw failed.reason;
      },
      pageLoad,
    ).catch((error: unknown) => {
      // Where nothing is shown yet, the page says what failed; over what is shown already, it would go unnoticed.
      const isShown = unmet.every((need) => need.isMet(client, true));
      const { message, traceId } = asProblem(error);
      if (isShown) toast({ text: message, traceId, isError: true });
    });
  });

  // Before the queries of this page subscribe, so that they find their requests under way.
  useLayoutEffect(() => {
    if (openedKey.current === location.key) return;
    openedKey.current = location.key;
    open();
  }, [location.key]);
}
