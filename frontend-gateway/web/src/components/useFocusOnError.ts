import { type RefObject, useEffect, useRef } from 'react';
import { type Problem } from '../gateway/problem';

/** Puts whoever has sent a form into the first field that was refused. */
export function useFocusOnError(problem: Problem | undefined): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  return form;
}
