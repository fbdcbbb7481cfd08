// breach: application-knows-no-technology
import type { DataSource } from 'typeorm';

export type Source = DataSource;
