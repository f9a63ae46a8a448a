"""What is shown about delivery: nothing lost, nothing said twice, nothing stuck (docs/delivery.md). `make faults`."""
