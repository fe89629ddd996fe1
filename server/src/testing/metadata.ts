// Decorators write down types through this; it must be there before the first entity is loaded.
import 'reflect-metadata';
