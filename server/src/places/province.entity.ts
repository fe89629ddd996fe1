import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A province. */
@ObjectType({ description: 'A province (provincie).', simpleResolvers: true })
@Entity('province')
export class Province {
  @Field(() => ID, { description: 'Code of CBS, such as PV23.' })
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'Name, such as Overijssel.' })
  @Column({ type: 'text' })
  name: string;
}
