import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { remember, remembered } from '../app/remember';
import { DockContext } from './DockContext';

const OPEN = 'cruddur.dock';

export function DockProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(() => remembered(OPEN) === 'open');
  const [chosen, setChosen] = useState<string>();
  const open = useCallback((next: boolean) => {
    remember(OPEN, next ? 'open' : 'closed');
    setOpen(next);
  }, []);
  const control = useMemo(
    () => ({
      isOpen,
      chosen,
      toggle: () => open(!isOpen),
      close: () => open(false),
      show: (traceId: string) => {
        setChosen(traceId);
        open(true);
      },
      follow: () => setChosen(undefined),
    }),
    [isOpen, chosen, open],
  );
  return <DockContext value={control}>{children}</DockContext>;
}
