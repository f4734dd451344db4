import { useToast } from '../app/ToastContext';
import { type Crud } from '../gateway/types';
import { linkTo } from './CrudCard';
import { Icon } from './Icon';

/** Gives a crud's link away: by the browser's own means where it has some, else by copying it. */
export function ShareButton({ crud }: { crud: Crud }) {
  const toast = useToast();
  async function share() {
    const url = new URL(linkTo(crud), location.href).href;
    try {
      // Absent in many browsers, whatever the types say.
      if (typeof (navigator as Partial<Navigator>).share === 'function') {
        await navigator.share({ url, title: `Crud by ${crud.display_name}` });
        return;
      }
      await navigator.clipboard.writeText(url);
      toast({ text: 'The link is copied.' });
    } catch (error) {
      // Who closes the browser's own list has changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      toast({ text: `The link could not be copied. It is ${url}`, isError: true });
    }
  }
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label="Share"
      title="Share"
      onClick={() => void share()}
    >
      <Icon name="share" />
    </button>
  );
}
