import Tally from './turven/Tally.svelte';
import { start } from './island.ts';

start(Tally);
