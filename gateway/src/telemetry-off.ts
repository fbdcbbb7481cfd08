import { turnTelemetryOff } from './config';

// Imported before anything of Apollo's, whose gateway otherwise reports to its maker from the moment it is made.
turnTelemetryOff();
