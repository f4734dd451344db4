import { useState } from 'react';
import { type Crud } from '../gateway/types';
import { type ReplyNode } from './buildThread';
import { CrudActions } from './CrudActions';
import { CrudCard } from './CrudCard';
import { cx } from './cx';
import { Icon } from './Icon';
import { ReplyForm } from './ReplyForm';
import styles from './ReplyTree.module.css';

/** From here on replies are no longer indented, so that words keep room on a phone. */
const DEEPEST = 4;

interface Props {
  readonly nodes: readonly ReplyNode[];
  readonly threadOf: Crud;
  readonly canReply: boolean;
  readonly depth?: number;
}

/** Replies and the replies to them. */
export function ReplyTree({ nodes, threadOf, canReply, depth = 0 }: Props) {
  if (nodes.length === 0) return null;
  return (
    <ul className={cx(styles.tree, depth > 0 && depth <= DEEPEST && styles.nested)}>
      {nodes.map(({ reply, replies }) => (
        <li key={reply.uuid}>
          <CrudCard crud={reply}>
            <CrudActions crud={reply} />
            {canReply && <ReplyToggle reply={reply} threadOf={threadOf} />}
          </CrudCard>
          <ReplyTree nodes={replies} threadOf={threadOf} canReply={canReply} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function ReplyToggle({ reply, threadOf }: { reply: Crud; threadOf: Crud }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="reply" /> Reply
      </button>
      {isOpen && <ReplyForm to={reply} threadOf={threadOf} autoFocus onSent={() => setOpen(false)} />}
    </>
  );
}
