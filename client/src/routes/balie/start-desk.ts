import Desk from './Desk.svelte';
import { start } from './island.ts';

start(Desk);
