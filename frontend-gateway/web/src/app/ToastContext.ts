import { createContext, use } from 'react';

export interface Toast {
  readonly text: string;
  /** The trace of what the toast tells. */
  readonly traceId?: string | undefined;
  readonly isError?: boolean;
}

export const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined);

/** Says something in passing. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext);
  if (show === undefined) throw new Error('useToast needs a ToastProvider above it');
  return show;
}
