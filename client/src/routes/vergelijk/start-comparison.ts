import { startPictures } from '#lib/charts/start-pictures.ts';
import { startFrame } from '#lib/offline/start-frame.ts';

startFrame();
startPictures();
