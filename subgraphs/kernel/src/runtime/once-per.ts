/** What is made once for each object, and kept for as long as the object lives; what comes with it later changes nothing. */
export const oncePer = <Key extends object, Rest extends readonly unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): ((key: Key, ...rest: Rest) => Made) => {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found) return found.made;
    const made = make(key, ...rest);
    known.set(key, { made });
    return made;
  };
};
