import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CodeByKeyLoader } from '../codes/code-by-key.loader.ts';
import { Code } from '../codes/code.type.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Question } from './visit.type.ts';

/** The labels of a question's codes, also of codes that may no longer be chosen. */
@Resolver(() => Question)
export class QuestionResolver {
  @FieldResolver(() => Code, { nullable: true, description: 'Topic (onderwerp); null at an Infopunt.' })
  topic(@Root() question: { topic: string | null }, @Ctx() context: RequestContext): Promise<Code | null> | null {
    return question.topic === null ? null : context.loaders.of(CodeByKeyLoader).load(`TOPIC ${question.topic}`);
  }

  @FieldResolver(() => Code, { nullable: true, description: 'Theme (thema); null at an IDO.' })
  theme(@Root() question: { theme: string | null }, @Ctx() context: RequestContext): Promise<Code | null> | null {
    return question.theme === null ? null : context.loaders.of(CodeByKeyLoader).load(`THEME ${question.theme}`);
  }
}
