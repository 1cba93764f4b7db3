// Locals are large structs that are always written before they are read: clearing them first costs several percent of all time.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
