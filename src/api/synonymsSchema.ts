import * as v from 'valibot'
import type { Synonyms } from '#domain/search/synonyms.ts'
import { namedKinds } from '#domain/search/synonyms.ts'
import { idSchema, textSchema, tolerantList } from './textSchema.ts'

const listSchema = v.optional(v.array(v.string()), [])
const wordListsSchema = v.object({ sv: listSchema, en: listSchema })

const namedWordsSchema = v.object({ kind: v.picklist(namedKinds), id: idSchema, ...wordListsSchema.entries })

/** What people edit, and what publish writes. */
export const synonymsSchema = v.object({
  ignored: wordListsSchema,
  meanings: v.array(wordListsSchema),
  things: v.array(namedWordsSchema),
  suggestions: v.array(textSchema),
}) satisfies v.GenericSchema<unknown, Synonyms>

/** What the page reads: words for a kind of thing this version does not know are left out. */
export const readSynonymsSchema = v.object({
  ...synonymsSchema.entries,
  things: v.pipe(
    tolerantList(namedWordsSchema),
    v.transform((list) => list.items),
  ),
}) satisfies v.GenericSchema<unknown, Synonyms>
