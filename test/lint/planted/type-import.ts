import { Clean } from './clean';

export const planted = (clean: Clean): Clean => clean;
