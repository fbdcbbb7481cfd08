/** Where the certificate and its key lie. */
export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/** How long a client may take, in milliseconds; whoever is slower is answered 408 and cut off. */
export interface Patience {
  readonly headersMs: number;
  /** For the body, once the headers have come; a file may take longer. */
  readonly requestMs: number;
  /** How long a connection may lie idle between two requests: longer than the load balancers before us keep theirs. */
  readonly idleMs: number;
  /** How often the other three are looked at. */
  readonly checkMs: number;
}

/** How requests come in. */
export interface Transport {
  readonly tls?: TlsFiles | undefined;
  /** Addresses and networks whose X-Forwarded-For and X-Forwarded-Proto are believed; nobody else's are. */
  readonly trustedProxies: readonly string[];
  /** Sites whose scripts may ask. */
  readonly corsOrigins: readonly string[];
  /** Whether the graph answers over https alone, ours or that of a trusted proxy. */
  readonly requiresHttps: boolean;
  readonly patience: Patience;
}

export const usualTransport: Transport = {
  trustedProxies: [],
  corsOrigins: [],
  requiresHttps: false,
  patience: { headersMs: 15_000, requestMs: 30_000, idleMs: 65_000, checkMs: 5000 },
};

/** How long a file may be on its way in or out, in milliseconds. */
export const fileTransferMs = 600_000;

/** The longest address of a request, and all headers with it, in bytes: a token of 8 KiB fits beside both. */
export const maxUrlBytes = 8 * 1024;
export const maxHeaderBytes = 24 * 1024;

/** After so many requests a connection is closed, so that clients spread anew over the replicas. */
export const maxRequestsOfConnection = 10_000;
