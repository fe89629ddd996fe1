import { startPictures } from '#lib/charts/start-pictures.ts';
import { startFrame } from '#lib/offline/start-frame.ts';
import { chooseInPlace } from './choose-in-place.ts';
import { followWhenIdle } from './follow-when-idle.ts';
import { lookAgain } from './look-again.ts';
import { startTools } from './tools.ts';

// Everything on the dashboard works without this: links, forms and figures of the moment it was opened.
startFrame();
startTools();
startPictures();
chooseInPlace();
followWhenIdle();
lookAgain();
