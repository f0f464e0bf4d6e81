/** Kinds that an editor may ask for by name, on save for instance. Everything that `source.fixAll` names is asked for with it. */
export const FIX_ALL = 'source.fixAll.minutier';
export const RENUMBER = 'source.renumber.minutier';
