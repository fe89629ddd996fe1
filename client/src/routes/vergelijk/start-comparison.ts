import { startFrame } from '#lib/offline/start-frame.ts';

startFrame();
