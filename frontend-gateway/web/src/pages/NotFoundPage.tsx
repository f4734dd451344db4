import { Link } from 'react-router';
import { useOpenPage } from '../app/useOpenPage';
import { Empty } from '../components/Empty';
import { PageHeader } from '../components/PageHeader';

export function NotFoundPage() {
  useOpenPage('open unknown page', []);
  return (
    <>
      <PageHeader title="Not found" />
      <Empty title="There is no such page">
        <p>The address may be misspelt, or what stood here has expired.</p>
        <Link className="button primary" to="/">
          Go home
        </Link>
      </Empty>
    </>
  );
}
