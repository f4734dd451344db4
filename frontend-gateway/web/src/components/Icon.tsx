const paths = {
  home: 'M3.5 11 12 4l8.5 7M6 9.5V20h4.5v-5.5h3V20H18V9.5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15L6 17Zm4 4h4',
  trace: 'M3 6h9M7 12h10M12 18h9',
  chevron: 'm6 14.5 6-6 6 6',
  warning: 'M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.4v.1',
  reply: 'M20 12a7.5 7 0 0 1-11.4 6L4 19.5 5.4 15.700A7 7 0 1 1 20 12Z',
  like: 'M12 20 4.6 12.600a4.8 4.8 0 0 1 0-6.800 4.8 4.8 0 0 1 6.8 0l.6.600.6-.600a4.8 4.8 0 0 1 6.8 0 4.8 4.8 0 0 1 0 6.800L12 20Z',
  repost: 'M4 12V9.5A2.5 2.5 0 0 1 6.5 7H18m-3-3 3 3-3 3M20 12v2.500A2.5 2.5 0 0 1 17.500 17H6m3 3-3-3 3-3',
  share: 'M12 15V4m-4 4 4-4 4 4M5 13v6.500h14V13',
  trash: 'M4 7h16M9.500 7V4.500h5V7M6 7l1 13h10l1-13M10 11v5.500m4-5.500v5.500',
  more: 'M5 11.6v.8m7-.8v.8m7-.8v.8M4.6 12h.8m6.2 0h.8m6.2 0h.8',
  keyboard: 'M3 6.500h18v11H3zM7 10h.1M10.5 10h.1M14 10h.1M17 10h.1M8 14h8',
  leave: 'M14 4.500H5v15h9M10 12h10.500m-4-4 4 4-4 4',
  enter: 'M10 4.500h9v15h-9M3.5 12H14m-4-4 4 4-4 4',
  join: 'M10 12a3.7 3.7 0 1 0 0-7.400A3.7 3.7 0 0 0 10 12Zm-7 8c.5-4 3.5-5.5 7-5.500s6.5 1.5 7 5.500M19 7v6m-3-3h6',
  spark: 'M12 3l2.1 6.900L21 12l-6.9 2.100L12 21l-2.1-6.900L3 12l6.9-2.100L12 3Z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'm5 12.5 4.5 4.500L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M20 12H4.500m6-6.500L4 12l6.5 6.5',
  bomb: 'M10.5 21a6.7 6.7 0 1 0 0-13.4 6.7 6.7 0 0 0 0 13.400ZM14.5 9l2.3-2.400c1.2-1.2 2.7-.9 3.2.4M7.3 14.200a3.3 3.3 0 0 1 3.2-3.2',
  search: 'M10.5 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.700-1.800L20.500 20.500',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8.500c.6-4.500 4-6 8-6s7.400 1.500 8 6',
  pen: 'm4 20 1-4.500L16.5 4 20 7.5 8.5 19 4 20Z',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
