import { useState } from 'react';
import { Icon } from './Icon';

const THANKS_MS = 1_500;

export function CopyButton({ text, label }: { text: string; label: string }) {
  const [isDone, setDone] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), THANKS_MS);
  }
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={isDone ? 'Copied' : label}
      title={label}
      onClick={() => void copy()}
    >
      <Icon name={isDone ? 'check' : 'copy'} />
    </button>
  );
}
