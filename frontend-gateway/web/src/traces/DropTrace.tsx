import { type DragEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useToast } from '../app/ToastContext';
import { cx } from '../components/cx';
import styles from './DropTrace.module.css';
import { openTraceFile } from './openTraceFile';

/** Opens a trace that was downloaded, when its file is dropped here or chosen. It stays in this tab. */
export function DropTrace({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const toast = useToast();
  const [isOver, setOver] = useState(false);
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  async function open(file: File | undefined) {
    if (file === undefined) return;
    try {
      const traceId = openTraceFile(await file.text());
      void navigate(`/traces/${traceId}`);
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : 'This file cannot be read.', isError: true });
    }
  }
  return (
    <div
      className={cx(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      {children}
      <label className={styles.choose}>
        <span>Open a downloaded trace: drop it here, or</span>{' '}
        <input
          type="file"
          accept="application/json,.json"
          aria-label="Open a downloaded trace"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </label>
    </div>
  );
}
