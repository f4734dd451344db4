import { type ReactNode, useCallback, useState } from 'react';
import { Toasts } from '../components/Toasts';
import { type Toast, ToastContext } from './ToastContext';

const SHOWN_MS = 7_000;
const MOST = 3;

let lastId = 0;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { id: number })[]>([]);
  const dismiss = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback(
    (toast: Toast) => {
      const id = ++lastId;
      setToasts((shown) => [...shown, { ...toast, id }].slice(-MOST));
      setTimeout(() => dismiss(id), SHOWN_MS);
    },
    [dismiss],
  );
  return (
    <ToastContext value={show}>
      {children}
      <Toasts toasts={toasts} onDismiss={dismiss} />
    </ToastContext>
  );
}
