import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { checkImport, runImport, undoImport } from './ask-import.ts';
import type { ChangedImport } from './change-import.ts';
import { ImportMappingInput } from './import.inputs.ts';
import { ImportPayload, ImportRemarks, ImportRun, ImportTemplate } from './import.type.ts';
import type { ImportRun as StoredRun } from './import-run.ts';
import { ImportMatching } from './matching.type.ts';
import { importRun, importRuns, matching, remarkGroups, sameFile } from './read-imports.ts';
import { saveImportMapping } from './save-mapping.ts';
import { importTemplates, saveImportTemplate } from './save-template.ts';

const library = { description: 'UUID of the library.' };
const theImport = { description: 'UUID of the import.' };

/** Bringing in earlier registrations from a file. The file itself comes by POST /importeren/bestand. */
@Resolver(() => ImportRun)
export class ImportResolver {
  @Query(() => ImportRun, {
    nullable: true,
    description: 'An import, for the coordinators of its library; null for anyone else.',
  })
  importRun(@Ctx() context: RequestContext, @Arg('id', () => ID, theImport) id: string): Promise<ImportRun | null> {
    return importRun(context, id) as Promise<ImportRun | null>;
  }

  @Query(() => [ImportRun], {
    nullable: true,
    description: 'The last 100 imports of a library, the last first; null for anyone but its coordinators.',
  })
  importRuns(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, library) id: string,
  ): Promise<ImportRun[] | null> {
    return importRuns(context, id) as Promise<ImportRun[] | null>;
  }

  @Query(() => [ImportTemplate], {
    nullable: true,
    description: 'The templates of a library, by name; null for anyone but its coordinators.',
  })
  importTemplates(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, library) id: string,
  ): Promise<ImportTemplate[] | null> {
    return importTemplates(context, id);
  }

  @Mutation(() => ImportPayload, {
    description: 'Corrects what columns and values of a file stand for; a check done before is void.',
  })
  saveImportMapping(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportMappingInput, { description: 'What is corrected.' }) input: ImportMappingInput,
  ): Promise<ImportPayload> {
    const values = input.values.map(({ field, key, code }) => ({ field, key, code: code ?? null }));
    return told(saveImportMapping(context, input, { ...input, values }));
  }

  @Mutation(() => ImportPayload, {
    description: 'Keeps how a file is read as a template; one of the same name is replaced.',
  })
  saveImportTemplate(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, library) libraryId: string,
    @Arg('importId', () => ID, theImport) importId: string,
    @Arg('name', () => String, { description: 'Name of the template, 1 to 100 characters.' }) name: string,
  ): Promise<ImportPayload> {
    return told(saveImportTemplate(context, libraryId, importId, name));
  }

  @Mutation(() => ImportPayload, {
    description:
      'Starts the dry run (proef): a report of what importing would do, and nothing changes. Of a file that was not read: reads it.',
  })
  checkImport(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, library) libraryId: string,
    @Arg('importId', () => ID, theImport) importId: string,
  ): Promise<ImportPayload> {
    return told(checkImport(context, libraryId, importId));
  }

  @Mutation(() => ImportPayload, {
    description: 'Starts importing (inlezen) after a check, or once more after it stopped halfway or was left behind.',
  })
  runImport(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, library) libraryId: string,
    @Arg('importId', () => ID, theImport) importId: string,
  ): Promise<ImportPayload> {
    return told(runImport(context, libraryId, importId));
  }

  @Mutation(() => ImportPayload, {
    description: 'Takes back everything an import brought (ongedaan maken); the figures follow.',
  })
  undoImport(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, library) libraryId: string,
    @Arg('importId', () => ID, theImport) importId: string,
  ): Promise<ImportPayload> {
    return told(undoImport(context, libraryId, importId));
  }

  @FieldResolver(() => ImportMatching, {
    nullable: true,
    description: 'How the file is read; null before it was read and once it is being stored.',
  })
  async matching(@Root() run: StoredRun, @Ctx() context: RequestContext): Promise<ImportMatching | null> {
    const found = await matching(context, run);
    return found && ({ ...found, ...found.mapping, columns: found.columns } as unknown as ImportMatching);
  }

  @FieldResolver(() => [ImportRemarks], {
    description: 'What there is to tell of the rows, those that were not taken first; at most 100 kinds.',
  })
  remarks(@Root() run: StoredRun, @Ctx() context: RequestContext): Promise<ImportRemarks[]> {
    return remarkGroups(context, run) as unknown as Promise<ImportRemarks[]>;
  }

  @FieldResolver(() => ImportRun, {
    nullable: true,
    description: 'An earlier import of the very same file that is in the figures.',
  })
  sameFile(@Root() run: StoredRun, @Ctx() context: RequestContext): Promise<ImportRun | null> {
    return sameFile(context, run) as Promise<ImportRun | null>;
  }
}

const told = (changed: Promise<ChangedImport>) => changed as unknown as Promise<ImportPayload>;
