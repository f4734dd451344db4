import { type ReactNode, Suspense } from 'react';
import { CrudSkeletons } from '../components/CrudSkeletons';

/** Around a page that is loaded when somebody goes there. */
export function Later({ children }: { children: ReactNode }) {
  return <Suspense fallback={<CrudSkeletons />}>{children}</Suspense>;
}
