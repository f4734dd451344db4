import { Link } from 'react-router';
import { type Crud } from '../gateway/types';
import { linkTo } from './CrudCard';
import { Icon } from './Icon';

/** The way to a crud's thread, with the number of its replies. */
export function RepliesLink({ crud }: { crud: Crud }) {
  const { replies_count: count } = crud;
  return (
    <Link className="quiet-button" to={linkTo(crud)}>
      <Icon name="reply" />
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{count === 1 ? '1 reply' : `${count} replies`}</span>
    </Link>
  );
}
