import { type ComponentType, type LazyExoticComponent, Suspense } from 'react';
import { CrudSkeletons } from '../components/CrudSkeletons';

/** A page that is loaded when somebody goes there. */
export function Later({ page: Page }: { page: LazyExoticComponent<ComponentType> }) {
  return (
    <Suspense fallback={<CrudSkeletons />}>
      <Page />
    </Suspense>
  );
}
