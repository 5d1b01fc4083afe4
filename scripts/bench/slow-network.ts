import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server: how long a packet takes there and back, and what it carries. */
export type Line = { readonly roundTripMs: number; readonly bytesPerSecond: number };

const PIECE = 1400;

/** A slow line to a server on this machine: every connection shares what it carries, and pays a round trip to open. */
export function slowLine(port: number, { roundTripMs, bytesPerSecond }: Line): Server {
  const way = roundTripMs / 2;
  let free = 0;
  /** When so many bytes have gone down the line, counted from now. */
  const carried = (bytes: number): number => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
    return free - now;
  };
  const later = (ms: number, act: () => void): void => {
    setTimeout(act, ms);
  };
  return createServer((client: Socket) => {
    const server = connect(port, '127.0.0.1');
    let open = false;
    client.on('data', (data) => {
      later(open ? way : way + roundTripMs, () => server.write(data));
      open = true;
    });
    server.on('data', (data) => {
      for (let at = 0; at < data.length; at += PIECE) {
        const piece = data.subarray(at, at + PIECE);
        later(way + carried(piece.length), () => client.write(piece));
      }
    });
    server.on('end', () => {
      later(way + carried(0), () => client.end());
    });
    for (const socket of [client, server]) {
      socket.on('error', () => {
        client.destroy();
        server.destroy();
      });
    }
    client.on('close', () => server.end());
  });
}
