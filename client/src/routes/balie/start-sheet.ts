import Sheet from './overtypen/Sheet.svelte';
import { start } from './island.ts';

start(Sheet);
