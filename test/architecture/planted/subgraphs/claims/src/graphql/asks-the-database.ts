// breach: graphql-goes-through-application
import { DataSource } from 'typeorm';

export const source = DataSource;
