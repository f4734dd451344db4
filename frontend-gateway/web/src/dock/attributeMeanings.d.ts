declare module 'virtual:attribute-meanings' {
  const meanings: Readonly<Record<string, string>>;
  export default meanings;
}
