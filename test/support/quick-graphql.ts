import { loadedForProduction } from './config';

// In development graphql asks of every value that is no instance of a class whether it is one of another copy of
// graphql, which is a tenth of what a test of the graph costs. The lock file sees to it that there is one copy.
loadedForProduction(() => jest.requireActual('graphql/jsutils/instanceOf'));
