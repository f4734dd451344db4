import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { DockContext } from '../dock/DockContext';

const nothing = () => undefined;

/** There is no dock here, as nothing is done whose trace it could show: a trace that is asked for opens as a page. */
export function TracesAsPages({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const control = useMemo(
    () => ({
      isOpen: false,
      chosenOver: nothing,
      toggle: nothing,
      close: nothing,
      show: (traceId: string) => void navigate(`/traces/${traceId}`),
    }),
    [navigate],
  );
  return <DockContext value={control}>{children}</DockContext>;
}
