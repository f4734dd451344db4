import { type ReactNode } from 'react';
import { type LeftOut } from '../gateway/client';
import styles from './LeftOutNote.module.css';
import { TraceButton } from './TraceButton';

interface Props {
  readonly pages: readonly { readonly leftOut?: LeftOut | undefined }[];
  /** What is missing, in words. */
  readonly children: ReactNode;
}

/** Says so when something of what is shown could not be had, with the trace that says why. */
export function LeftOutNote({ pages, children }: Props) {
  const leftOut = pages.findLast((page) => page.leftOut !== undefined)?.leftOut;
  if (leftOut === undefined) return null;
  return (
    <p className={styles.note} role="status">
      {children} {leftOut.traceId !== undefined && <TraceButton traceId={leftOut.traceId} />}
    </p>
  );
}
