const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Whether Windows takes a name for that of a device, whatever ending it has: no file can have it there. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}
