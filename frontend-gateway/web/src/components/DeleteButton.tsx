import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { removeCrud } from '../app/crudCache';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { deleteCrud } from '../gateway/crudActions';
import { asProblem } from '../gateway/problem';
import { type Crud } from '../gateway/types';
import { linkTo } from './CrudCard';
import styles from './DeleteButton.module.css';
import { Icon } from './Icon';

/** Deletes one's own crud, once that is confirmed: it cannot be undone. */
export function DeleteButton({ crud }: { crud: Crud }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const client = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { run, isPending } = useAction();
  const confirmed = () => {
    dialog.current?.close();
    void run('delete crud', async (scope) => {
      try {
        await scope.run(() => deleteCrud(crud.uuid));
      } catch (error) {
        const { message, status } = asProblem(error);
        if (status !== 401) toast({ text: message, traceId: scope.traceId, isError: true });
        throw error;
      }
      toast({ text: 'Your crud is deleted.', traceId: scope.traceId });
      if (pathname === linkTo(crud)) await navigate('/');
      removeCrud(client, crud);
    });
  };
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-label="Delete"
        title="Delete"
        disabled={isPending}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="trash" />
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={titleId}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <h2 id={titleId}>Delete this crud?</h2>
        <p>It goes for everybody, and what was said under it with it.</p>
        <div className={styles.choice}>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
          <button type="button" className="button primary" onClick={confirmed}>
            Delete
          </button>
        </div>
      </dialog>
    </>
  );
}
