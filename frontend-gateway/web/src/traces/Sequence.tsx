import { useMemo } from 'react';
import { duration } from '../dock/format';
import { type TraceTree } from '../dock/tree';
import { callsOf } from './calls';
import styles from './Sequence.module.css';

const COLUMN = 190;
const ROW = 40;
const HEAD = 34;

/** The trace as a conversation: who asked whom, from top to bottom. */
export default function Sequence({ tree }: { tree: TraceTree }) {
  const { participants, calls, left } = useMemo(() => callsOf(tree), [tree]);
  const width = participants.length * COLUMN;
  const height = HEAD + calls.length * ROW + 10;
  const middle = (name: string) => participants.indexOf(name) * COLUMN + COLUMN / 2;
  return (
    <div className={styles.place} tabIndex={0} role="region" aria-label="Sequence" data-testid="sequence">
      <svg width={width} height={height} aria-hidden="true" className={styles.drawing}>
        {participants.map((name) => (
          <g key={name}>
            <text x={middle(name)} y={18} className={styles.name}>
              {name}
            </text>
            <line x1={middle(name)} x2={middle(name)} y1={HEAD - 8} y2={height} />
          </g>
        ))}
        {calls.map((call, index) => {
          const y = HEAD + index * ROW + ROW - 12;
          const [from, to] = [middle(call.from), middle(call.to)];
          const tip = to > from ? -7 : 7;
          return (
            <g key={call.key} className={call.isError ? styles.failed : styles.call}>
              <path d={`M${from} ${y}H${to}m${tip} -4l${-tip} 4l${tip} 4`} />
              <text x={(from + to) / 2} y={y - 6}>
                {says(call.name, call.times)} · {duration(call.durationMs)}
              </text>
            </g>
          );
        })}
      </svg>
      <ol className="visually-hidden">
        {calls.map((call) => (
          <li key={call.key}>
            {call.from} asks {call.to}: {says(call.name, call.times)}, {duration(call.durationMs)}
            {call.isError && ', failed'}
          </li>
        ))}
      </ol>
      {calls.length === 0 && <p>All of it was done by one program: nobody was asked.</p>}
      {left > 0 && <p>{left} more calls are not drawn.</p>}
    </div>
  );
}

const says = (name: string, times: number) => (times === 1 ? name : `${name} ×${times}`);
