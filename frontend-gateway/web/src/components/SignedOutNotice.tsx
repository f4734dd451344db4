import { Link } from 'react-router';
import { DemoEntrance } from './DemoEntrance';
import { Empty } from './Empty';

/** In place of what only signed-in people have. */
export function SignedOutNotice({ why = 'What you are told of is yours alone.' }: { why?: string }) {
  return (
    <Empty title="Come in to see this">
      <p>{why}</p>
      <Link className="button" to="/sign-in">
        Sign in
      </Link>
      <DemoEntrance canChoose={false} />
    </Empty>
  );
}
