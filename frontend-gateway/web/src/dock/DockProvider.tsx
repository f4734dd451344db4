import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { remember, remembered } from '../app/remember';
import { actionLog } from '../telemetry/actionLog';
import { DockContext, PANEL } from './DockContext';

const OPEN = 'cruddur.dock';

const latest = () => actionLog.snapshot()[0]?.traceId;

/** Who closes the dock from inside it goes on at the bar, which stays, and not at the top of the page. */
function leavePanel(): void {
  if (document.activeElement?.closest(`#${PANEL}`) != null)
    document.querySelector<HTMLElement>(`[aria-controls=${PANEL}]`)?.focus();
}

export function DockProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(() => remembered(OPEN) === 'open');
  const [chosen, setChosen] = useState<{ traceId: string; whenLatestWas: string | undefined }>();
  const open = useCallback((next: boolean) => {
    remember(OPEN, next ? 'open' : 'closed');
    if (!next) leavePanel();
    setOpen(next);
  }, []);
  const control = useMemo(
    () => ({
      isOpen,
      chosenOver: (latestTraceId: string | undefined) =>
        chosen?.whenLatestWas === latestTraceId ? chosen?.traceId : undefined,
      toggle: () => open(!isOpen),
      close: () => open(false),
      show: (traceId: string) => {
        setChosen({ traceId, whenLatestWas: latest() });
        open(true);
      },
    }),
    [isOpen, chosen, open],
  );
  return <DockContext value={control}>{children}</DockContext>;
}
